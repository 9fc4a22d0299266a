package dev.squall.processor;

import dev.squall.annotation.link.ApiDescriptor;
import dev.squall.processor.codegen.ApiDescriptorClass;
import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApiInformationReader;
import dev.squall.processor.discovery.LinkAnnotation;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiInformation;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.openapi.ApiDocument;
import dev.squall.processor.openapi.FragmentText;
import dev.squall.processor.validation.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Puts the description of an application's API together, from what the classes beside its controllers' routes tell. */
final class ApiStep {
  private final ProcessingEnvironment environment;
  private final SourceLocator locator;
  private final Problems problems;

  ApiStep(ProcessingEnvironment environment, SourceLocator locator, Problems problems) {
    this.environment = environment;
    this.locator = locator;
    this.problems = problems;
  }

  /** The description, held against the API lock. */
  ApiDocument document(LinkedApplication application, TypeElement type) {
    Map<String, Members> fragments = new TreeMap<>();
    for (LinkedController controller : application.controllers()) {
      fragment(controller.controller(), application)
          .ifPresent(fragment -> fragments.put(controller.controller().binaryName(), fragment));
    }
    Optional<TypeElement> errorHandler =
        Optional.ofNullable(application.errorHandler())
            .map(handler -> environment.getElementUtils().getTypeElement(handler.type().qualifiedName()));
    ApiInformation information = ApiInformationReader.read(type, errorHandler);
    ApiDocument document = ApiDocument.of(application, information, fragments);
    int before = problems.count();
    new SecurityRule(information, locator).check(document, problems);
    if (problems.count() == before) {
      ApiPlaces places = new ApiPlaces(environment.getElementUtils(), locator);
      new ApiLock(environment, places, problems).apply(document, type, application.source());
    }
    return document;
  }

  private Optional<Members> fragment(TypeRef controller, LinkedApplication application) {
    String name = JavaNames.generated(controller, ApiDescriptorClass.SUFFIX).qualifiedName();
    Optional<AnnotationMirror> descriptor =
        Optional.ofNullable(environment.getElementUtils().getTypeElement(name))
            .flatMap(type -> LinkAnnotation.find(type, "ApiDescriptor"));
    if (descriptor.isEmpty() || !LinkAnnotation.text(descriptor.get(), "abi").equals(String.valueOf(ApiDescriptor.CURRENT_ABI))) {
      problems.add(
          ProblemCode.STALE_BUILD,
          application.source(),
          "the class " + name + " of controller " + controller.qualifiedName() + " is missing, or of another version of Squall",
          "build its module from scratch with the version that this module uses");
      return Optional.empty();
    }
    List<String> texts = LinkAnnotation.texts(descriptor.get(), "json");
    return texts.isEmpty() ? Optional.empty() : Optional.of(FragmentText.read(texts));
  }
}
