// Finds the mark in each of the pages; names places as MarkedPlace does.
const RAW = ["script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "plaintext"];

function place(node) {
  switch (node.nodeType) {
    case Node.TEXT_NODE:
    case Node.CDATA_SECTION_NODE: {
      const parent = node.parentNode;
      const raw = RAW.includes(parent.localName) && parent.namespaceURI.endsWith("xhtml");
      return node.data.includes(MARK) ? (raw ? "raw " + parent.localName : "text") : "";
    }
    case Node.COMMENT_NODE:
    case Node.PROCESSING_INSTRUCTION_NODE:
      return node.data.includes(MARK) || node.nodeName.includes(MARK) ? "comment" : "";
    case Node.ELEMENT_NODE:
      if (node.localName.includes(MARK)) {
        return "tag";
      }
      for (const attribute of node.attributes) {
        if (attribute.name.includes(MARK)) {
          return "name";
        }
        if (attribute.value.includes(MARK)) {
          return "value " + attribute.name.toLowerCase();
        }
      }
      return "";
    default:
      return "";
  }
}

function find(page) {
  for (const node of page.childNodes) {
    const found = place(node) || find(node.content || node);
    if (found) {
      return found;
    }
  }
  return "";
}

document.querySelector("pre").textContent =
  pages.map((text, i) => i + ":" + (find(new DOMParser().parseFromString(text, "text/html")) || "none")).join("\n");
