// Generated from shop.PhotoController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.BoundFieldDescriptor;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.annotation.link.HandlerDescriptor;
import dev.squall.annotation.link.LinkDescriptor;
import dev.squall.annotation.link.RouteDescriptor;
import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.Source;
import dev.squall.http.UploadedFile;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The routes of {@code shop.PhotoController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ControllerDescriptor(
    abi = 1,
    controller = "shop.PhotoController",
    handlers = {
        @HandlerDescriptor(method = "add", signature = "PhotoController.add(String, UploadedFile, List<UploadedFile>, Optional<UploadedFile>, UploadedFile)", source = "PhotoController.java:24", streamsBody = true, maxBody = 3000000000L, fields = {@BoundFieldDescriptor(name = "title", from = "form", required = true), @BoundFieldDescriptor(name = "photo", from = "file", required = true), @BoundFieldDescriptor(name = "attachment", from = "file", multiple = true), @BoundFieldDescriptor(name = "cover", from = "file"), @BoundFieldDescriptor(name = "notes", from = "file")}, routes = @RouteDescriptor(method = "POST", path = "/photos")),
        @HandlerDescriptor(method = "small", signature = "PhotoController.small(UploadedFile)", source = "PhotoController.java:37", nonBlocking = true, maxBody = 65536L, fields = @BoundFieldDescriptor(name = "photo", from = "file", required = true), routes = @RouteDescriptor(method = "POST", path = "/photos/small")),
        @HandlerDescriptor(method = "store", signature = "PhotoController.store(long, String, InputStream)", source = "PhotoController.java:43", streamsBody = true, maxBody = 3000000000L, fields = @BoundFieldDescriptor(name = "name", from = "query", required = true), readsAnyField = true, routes = @RouteDescriptor(method = "PUT", path = "/photos/{id}", variables = "long")),
        @HandlerDescriptor(method = "parts", signature = "PhotoController.parts(long, MultipartReader)", source = "PhotoController.java:48", streamsBody = true, readsAnyField = true, routes = @RouteDescriptor(method = "PUT", path = "/photos/{id}/parts", variables = "long")),
        @HandlerDescriptor(method = "bytes", signature = "PhotoController.bytes(long, RequestBody)", source = "PhotoController.java:52", nonBlocking = true, streamsBody = true, readsAnyField = true, routes = @RouteDescriptor(method = "PUT", path = "/photos/{id}/bytes", variables = "long"))
    },
    links = {
        @LinkDescriptor(name = "add"),
        @LinkDescriptor(name = "bytes", types = "long", names = "id"),
        @LinkDescriptor(name = "parts", types = "long", names = "id"),
        @LinkDescriptor(name = "small"),
        @LinkDescriptor(name = "store", types = {"long", "java.lang.String"}, names = {"id", "name"})
    }
)
public final class PhotoControllerRoutes {
  private final PhotoController controller;

  /**
   * Makes the controller.
   */
  public PhotoControllerRoutes() {
    controller = new PhotoController();
  }

  /**
   * {@code POST /photos}
   * calls {@code PhotoController.add(String, UploadedFile, List<UploadedFile>, Optional<UploadedFile>, UploadedFile)}, PhotoController.java:24.
   */
  public Reply add(Request request) throws Exception {
    Binding binding = new Binding(request);
    String title = binding.required(Source.FORM, "title", Conversions.STRING);
    UploadedFile photo = binding.requiredFile("photo");
    List<UploadedFile> attachments = binding.files("attachment");
    Optional<UploadedFile> cover = binding.optionalFile("cover");
    UploadedFile notes = binding.nullableFile("notes");
    binding.finish();
    return Response.text(200, controller.add(title, photo, attachments, cover, notes));
  }

  /**
   * {@code POST /photos/small}
   * calls {@code PhotoController.small(UploadedFile)}, PhotoController.java:37.
   */
  public Reply small(Request request) throws Exception {
    Binding binding = new Binding(request);
    UploadedFile photo = binding.requiredFile("photo");
    binding.finish();
    return Response.text(200, controller.small(photo));
  }

  /**
   * {@code PUT /photos/{id}}
   * calls {@code PhotoController.store(long, String, InputStream)}, PhotoController.java:43.
   */
  public Reply store(Request request) throws Exception {
    Binding binding = new Binding(request);
    long id = request.pathValues().number(0);
    String name = binding.required(Source.QUERY, "name", Conversions.STRING);
    binding.finish();
    controller.store(id, name, request.bodyStream());
    return Response.empty(204);
  }

  /**
   * {@code PUT /photos/{id}/parts}
   * calls {@code PhotoController.parts(long, MultipartReader)}, PhotoController.java:48.
   */
  public Reply parts(Request request) throws Exception {
    long id = request.pathValues().number(0);
    controller.parts(id, request.multipart());
    return Response.empty(204);
  }

  /**
   * {@code PUT /photos/{id}/bytes}
   * calls {@code PhotoController.bytes(long, RequestBody)}, PhotoController.java:52.
   */
  public Reply bytes(Request request) throws Exception {
    long id = request.pathValues().number(0);
    controller.bytes(id, request.requestBody());
    return Response.empty(204);
  }
}
