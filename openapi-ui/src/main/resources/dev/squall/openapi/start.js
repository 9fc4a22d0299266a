"use strict";
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  layout: "BaseLayout",
  presets: [SwaggerUIBundle.presets.apis],
  deepLinking: true,
  queryConfigEnabled: false,
  validatorUrl: null,
  onComplete() {
    const title = document.querySelector("#swagger-ui .info .title");
    if (title) {
      document.title = title.firstChild.textContent.trim();
    }
  }
});
