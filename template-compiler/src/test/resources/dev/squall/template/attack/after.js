// Runs behind a page with values that attack it: fires events, looks for URLs that run code, compares each case with the first one.
const HARMLESS = ["http:", "https:", "mailto:", "tel:", "ftp:", "ftps:", "file:", "about:"];
const EVENTS = ["click", "mouseover", "mouseenter", "focus", "load", "error", "toggle", "animationstart", "begin", "start", "pageshow"];
const wrong = [];

function check(element) {
  for (const attribute of element.attributes) {
    if (attribute.name.startsWith("on")) {
      element.dispatchEvent(new Event(attribute.name.slice(2)));
    }
  }
  EVENTS.forEach(name => element.dispatchEvent(new Event(name)));
  for (const name of ["href", "src", "action", "formAction", "poster", "cite", "data"]) {
    const value = element[name] && element[name].baseVal !== undefined ? element[name].baseVal : element[name];
    if (typeof value === "string" && URL.canParse(value, document.baseURI)) {
      const protocol = new URL(value, document.baseURI).protocol;
      if (!HARMLESS.includes(protocol) && !value.startsWith("data:image/png;base64,")) {
        wrong.push(name + "=" + value);
        element.click && element.click();
      }
    }
  }
  if (element.style && /url\(|image-set/i.test(element.style.cssText)) {
    wrong.push("style=" + element.style.cssText);
  }
}

function shape(element) {
  return element.localName + "[" + element.getAttributeNames().join(" ") + "]" + Array.from(element.children, shape).join("") + ";";
}

addEventListener("load", () => {
  const cases = Array.from(document.querySelectorAll("body > div.case"));
  document.querySelectorAll("*").forEach(check);
  const first = shape(cases[0]);
  const different = cases.filter(one => shape(one) !== first);
  const rules = Array.from(document.styleSheets, sheet => sheet.cssRules);
  if (rules.some(all => all.length !== 1 || /url\(|@import|image-set/i.test(all[0].cssText))) {
    wrong.push("style sheets differ");
  }
  if (cases.length !== count) {
    wrong.push(cases.length + " cases of " + count);
  }
  if (different.length > 0) {
    wrong.push("case " + different[0].dataset.n + ": " + shape(different[0]) + " for " + first);
  }
  if (read) {
    const seen = read(cases);
    const at = expected.findIndex((value, i) => value !== seen[i]);
    if (at >= 0) {
      wrong.push("case " + at + " reads " + JSON.stringify(seen[at]));
    }
  }
  setTimeout(() => parent.postMessage(place + ": " + ["found:", ...ran, ...errors, ...wrong].join(" | "), "*"), 300);
});
