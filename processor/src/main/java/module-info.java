/**
 * The annotation processor: it checks the controllers of a module and writes their routes, links and dispatch table, and
 * compiles its templates. Put it on the processor path; nothing of it is needed at run time.
 */
module dev.squall.processor {
  requires java.compiler;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.squall.processor.JsonProcessor,
      dev.squall.processor.LinkProcessor,
      dev.squall.processor.RouteProcessor,
      dev.squall.processor.TemplateProcessor;
}
