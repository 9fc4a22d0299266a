package dev.squall.template.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.template.api.CompiledTemplate;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.program.Local;
import dev.squall.template.program.Program;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes a program as a class. */
public final class TemplateClass {
  private static final ClassName OUTPUT = ClassName.get("dev.squall.render", "Utf8Output");
  private static final ClassName RENDERING = ClassName.get("dev.squall.render", "TemplateRendering");
  private static final ClassName RESPONSES = ClassName.get("dev.squall.render", "TemplateResponse");
  private static final ClassName LINES = ClassName.get("dev.squall.render", "TemplateLines");
  private static final ClassName RESPONSE = ClassName.get("dev.squall.http", "Response");
  private static final ClassName REQUEST = ClassName.get("dev.squall.http", "Request");
  private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.squall.processor.TemplateProcessor";

  /** Parts beyond these go into classes of their own, so that no constant pool overflows. */
  private static final int PARTS_PER_CLASS = 60;

  private final TemplateRequest request;
  private final Program program;
  private final ClassName name;
  private final TextPool texts;
  private final LineComments comments = new LineComments();
  private final List<Local> given = new ArrayList<>();
  private final MethodSplitter splitter;
  private final StepWriter writer;
  private final ClassLimits limits;

  private TemplateClass(TemplateRequest request, Program program, TemplateProblems problems) {
    limits = new ClassLimits(problems);
    this.request = request;
    this.program = program;
    name = ClassName.get(request.from().getQualifiedName().toString(), request.className());
    texts = new TextPool(name);
    given.addAll(program.root());
    if (program.needsRequest()) {
      given.add(new Local(REQUEST, "request"));
    }
    splitter = new MethodSplitter(given);
    writer = new StepWriter(texts, comments, given, this::part, program);
  }

  /** Writes the class; what it has no room for is reported, and the class is of use only where nothing was. */
  public static CompiledTemplate write(TemplateRequest request, Program program, TemplateProblems problems) {
    return new TemplateClass(request, program, problems).write();
  }

  private CompiledTemplate write() {
    limits.checkClass(program);
    SortedMap<String, String> hashes = new TreeMap<>();
    program.files().forEach(file -> hashes.put(file.name(), TextHash.of(file.text())));
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The template {@code $L}.\n", JavaText.plain(program.source().name()))
        .addModifiers(visibility())
        .addModifiers(Modifier.FINAL);
    annotate(type, hashes);
    type.addField(TypeName.INT, "size", Modifier.PRIVATE, Modifier.STATIC);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    addEntrances(type, "render", "response", program.body(), program.streams());
    for (Routine fragment : program.fragments()) {
      String title = Character.toUpperCase(fragment.name().charAt(0)) + fragment.name().substring(1);
      addEntrances(type, "render" + title, fragment.name() + "Response", fragment, false);
    }
    addRoutine(type, program.body());
    program.fragments().forEach(fragment -> addRoutine(type, fragment));
    program.routines().forEach(routine -> addRoutine(type, routine));
    addParts(type);
    texts.classes().forEach(type::addType);
    type.addType(lines());
    return finish(type.build(), hashes);
  }

  private void annotate(TypeSpec.Builder type, SortedMap<String, String> hashes) {
    if (request.generatedAnnotation()) {
      type.addAnnotation(AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    // Warnings about the use of a user's types have been given where the user wrote them; here nobody could act on them. What may be
    // null has been checked in the template. The first is for ECJ, which warns of names that others have, and of those that were not needed.
    type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
        .addMember(
            "value", "{$S, $S, $S, $S, $S, $S, $S, $S, $S}",
            "all", "NullAway", "auxiliaryclass", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked")
        .build());
    type.addAnnotation(
        TemplateDescription.of(program.source().name(), hashes, program.links(), program.rawUses()));
  }

  private Modifier[] visibility() {
    Element element = request.model();
    while (element instanceof TypeElement) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return new Modifier[0];
      }
      element = element.getEnclosingElement();
    }
    return new Modifier[] {Modifier.PUBLIC};
  }

  private void addEntrances(TypeSpec.Builder type, String render, String response, Routine routine, boolean streams) {
    if (program.acceptsRequest()) {
      type.addMethod(render(render, routine, true));
      type.addMethod(response(render, response, routine, streams));
    }
    if (!program.needsRequest()) {
      type.addMethod(render(render, routine, false));
    }
  }

  /**
   * <pre>{@code
   * public static void render(Utf8Output out, UserPage page, Request request) {
   *   try {
   *     write(out, page);
   *   } catch (Throwable thrown) {
   *     throw Lines.rethrow(thrown);
   *   }
   * }
   * }</pre>
   */
  private MethodSpec render(String method, Routine routine, boolean withRequest) {
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method)
        .addJavadoc("Renders $L\n", JavaText.plain(decapitalised(routine.comment())))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(OUTPUT, "out");
    addRoot(spec);
    if (withRequest) {
      spec.addParameter(REQUEST, "request");
    }
    return spec.beginControlFlow("try")
        .addStatement("$L($L)", routine.name(), names("out"))
        .nextControlFlow("catch ($T thrown)", Throwable.class)
        .addStatement("throw Lines.rethrow(thrown)")
        .endControlFlow()
        .build();
  }

  private MethodSpec response(String render, String method, Routine routine, boolean streams) {
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method)
        .addJavadoc("A response of $L\n", JavaText.plain(decapitalised(routine.comment())))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RESPONSE)
        .addParameter(TypeName.INT, "status");
    addRoot(spec);
    spec.addParameter(REQUEST, "request");
    String arguments = program.root().stream().map(local -> local.name() + ", ").collect(Collectors.joining()) + "request";
    if (streams) {
      TypeSpec rendering = TypeSpec.anonymousClassBuilder("")
          .addSuperinterface(RENDERING)
          .addMethod(MethodSpec.methodBuilder("render")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addParameter(OUTPUT, "out")
              .addStatement("$T.$L(out, $L)", name, render, arguments)
              .build())
          .build();
      return spec.addStatement("return $T.stream(status, $S, $L)", RESPONSES, program.kind().mediaType(), rendering).build();
    }
    boolean learns = render.equals("render");
    return spec.addStatement("$T out = $T.output($L)", OUTPUT, RESPONSES, learns ? "size" : "0")
        .addStatement("$L(out, $L)", render, arguments)
        .addCode(learns ? CodeBlock.of("size = $T.expected(size, out);\n", RESPONSES) : CodeBlock.of(""))
        .addStatement("return $T.of(status, $S, out)", RESPONSES, program.kind().mediaType())
        .build();
  }

  private void addRoot(MethodSpec.Builder spec) {
    program.root().forEach(local -> spec.addParameter(local.type(), local.name()));
  }

  private CodeBlock names(String first) {
    List<CodeBlock> names = new ArrayList<>(List.of(CodeBlock.of("$L", first)));
    given.forEach(local -> names.add(CodeBlock.of("$L", local.name())));
    return CodeBlock.join(names, ", ");
  }

  private void addRoutine(TypeSpec.Builder type, Routine routine) {
    MethodSpec.Builder spec = method(routine.name())
        .addJavadoc("$L\n", JavaText.plain(routine.comment()))
        .addModifiers(Modifier.PRIVATE);
    given.forEach(local -> spec.addParameter(local.type(), local.name()));
    routine.parameters().forEach(local -> spec.addParameter(local.type(), local.name()));
    limits.checkParameters(routine.span(), decapitalised(routine.comment()).replaceFirst("\\.$", ""), given, routine.parameters());
    List<Step> body = splitter.split(TextSinking.sink(routine.body()), routine.parameters());
    limits.checkMethod(body);
    type.addMethod(spec.addCode(writer.write(body)).build());
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(OUTPUT, "out")
        .addException(Exception.class);
  }

  private void addParts(TypeSpec.Builder type) {
    List<MethodSplitter.PartMethod> parts = splitter.parts();
    for (int from = 0; from < parts.size(); from += PARTS_PER_CLASS) {
      List<MethodSplitter.PartMethod> group = parts.subList(from, Math.min(parts.size(), from + PARTS_PER_CLASS));
      if (from == 0) {
        group.forEach(part -> type.addMethod(partMethod(part)));
      } else {
        TypeSpec.Builder holder = TypeSpec.classBuilder("Parts" + (from / PARTS_PER_CLASS + 1))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        group.forEach(part -> holder.addMethod(partMethod(part)));
        type.addType(holder.build());
      }
    }
  }

  private CodeBlock part(String part) {
    int holder = (Integer.parseInt(part.substring("part".length())) - 1) / PARTS_PER_CLASS;
    return holder == 0 ? CodeBlock.of("$T.$L", name, part) : CodeBlock.of("$T.$L", name.nestedClass("Parts" + (holder + 1)), part);
  }

  private MethodSpec partMethod(MethodSplitter.PartMethod part) {
    MethodSpec.Builder spec = method(part.name());
    part.parameters().forEach(local -> spec.addParameter(local.type(), local.name()));
    limits.checkMethod(part.body());
    return spec.addCode(writer.write(part.body())).build();
  }

  /** Which Java lines belong to which template lines; a class of its own, so that it is loaded where something fails only. */
  private TypeSpec lines() {
    return TypeSpec.classBuilder("Lines")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.methodBuilder("rethrow")
            .addModifiers(Modifier.STATIC)
            .returns(RuntimeException.class)
            .addParameter(Throwable.class, "thrown")
            .addCode("return $T.rethrow(\n    thrown, $S, new String[] {@FILES@}, new String[] {@LINES@});\n",
                LINES, name.canonicalName())
            .build())
        .build();
  }

  private CompiledTemplate finish(TypeSpec type, SortedMap<String, String> hashes) {
    String source = JavaFile.builder(name.packageName(), type)
        .addFileComment("Generated from $L by Squall. Edits are lost.", JavaText.plain(program.files().stream()
            .map(TemplateSource::name).collect(Collectors.joining(", "))))
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .toString();
    LineMap map = LineMap.of(source, comments);
    String files = map.fileNames().stream().map(file -> CodeBlock.of("$S", file).toString()).collect(Collectors.joining(", "));
    String lines = map.pieces().stream().map(piece -> "\"" + piece + "\"").collect(Collectors.joining(", "));
    String finished = source.replace("{@FILES@}", "{" + files + "}").replace("{@LINES@}", "{" + lines + "}");
    return new CompiledTemplate(
        name.canonicalName(), finished, hashes, program.rawUses(), program.links(), map.smap(name.simpleName() + ".java"));
  }

  private static String decapitalised(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
