package dev.squall.json;

import dev.squall.dispatch.Binding;
import dev.squall.http.BodyTypes;
import dev.squall.http.ContentType;
import dev.squall.http.InvalidValue;
import dev.squall.http.MediaType;
import dev.squall.http.Request;
import dev.squall.http.Source;
import dev.squall.http.UnsupportedMediaTypeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON bodies. */
final class JsonBody {
  private static final String EXPECTED = "a JSON document";
  private static final List<String> SUPPORTED = List.of(ContentType.JSON);

  private JsonBody() {}

  /** The value of a body; null if there is none, or if it does not fit, of which the binding is told. */
  static <T> @Nullable T read(Request request, JsonCodec<T> codec, boolean required, Binding binding) {
    byte[] body = request.body();
    if (body.length == 0) {
      if (required) {
        binding.invalid(new InvalidValue(Source.BODY, "", EXPECTED, null));
      }
      return null;
    }
    checkType(BodyTypes.field(request));
    try {
      return read(new JsonReader(body), codec, required);
    } catch (JsonException e) {
      for (JsonFailure failure : e.failures()) {
        binding.invalid(BodyFailures.told(failure, false));
      }
      return null;
    }
  }

  private static <T> @Nullable T read(JsonReader in, JsonCodec<T> codec, boolean required) {
    T value = required || !in.tryNull() ? codec.read(in) : null;
    in.finish();
    return value;
  }

  private static void checkType(@Nullable String contentType) {
    if (ContentType.JSON.equals(contentType)) {
      return;
    }
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    if (type == null || !type.type().equals("application") || !isJson(type.subtype())) {
      throw new UnsupportedMediaTypeException(SUPPORTED);
    }
    String charset = type.parameter("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new UnsupportedMediaTypeException("JSON must be in UTF-8.", SUPPORTED);
    }
  }

  private static boolean isJson(String subtype) {
    return subtype.equals("json") || subtype.endsWith("+json");
  }
}
