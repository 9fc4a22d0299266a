package dev.squall.render;

/** A template with its values, ready to be rendered: what generated code gives to {@link TemplateResponse#stream}. */
public interface TemplateRendering {

  /** Renders. Called once for each time that the response is sent, on a virtual thread. */
  void render(Utf8Output out);
}
