package dev.squall.benchmarks.jstachio;

import dev.squall.benchmarks.template.Fortune;
import io.jstach.jstache.JStache;
import java.util.List;

/** A page of JStachio's; in a package that is not null-marked, as the code generated for it is not. */
@JStache(template = """
    <!DOCTYPE html>
    <html><head><title>Fortunes</title></head><body><table><tr><th>id</th><th>message</th></tr>{{#fortunes}}<tr><td>{{id}}</td><td>{{message}}</td></tr>{{/fortunes}}</table></body></html>
    """)
public record JstachioFortunes(List<Fortune> fortunes) {}
