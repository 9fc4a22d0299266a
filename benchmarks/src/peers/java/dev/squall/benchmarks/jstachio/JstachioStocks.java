package dev.squall.benchmarks.jstachio;

import dev.squall.benchmarks.template.Stock;
import io.jstach.jstache.JStache;
import java.util.List;

/** A page of JStachio's; in a package that is not null-marked, as the code generated for it is not. */
@JStache(template = """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <title>Stock Prices</title>
    <link rel="icon" href="images/favicon.ico">
    <link rel="stylesheet" href="css/style.css" media="all">
    <style>
    body { color: #333333; line-height: 150%; }
    thead { font-weight: bold; background-color: #CCCCCC; }
    .odd { background-color: #FFCCCC; }
    .even { background-color: #CCCCFF; }
    .minus { color: #FF0000; }
    </style>
    </head>
    <body>
    <h1>Stock Prices</h1>
    <table>
    <thead>
    <tr><th>#</th><th>symbol</th><th>name</th><th>price</th><th>change</th><th>ratio</th></tr>
    </thead>
    <tbody>
    {{#stocks}}<tr class="{{rowClass}}"><td>{{number}}</td><td><a href="stocks/{{symbol}}">{{symbol}}</a></td><td><a href="{{url}}">{{name}}</a></td><td><strong>{{price}}</strong></td>{{#negative}}<td class="minus">{{change}}</td><td class="minus">{{ratio}}</td>{{/negative}}{{^negative}}<td>{{change}}</td><td>{{ratio}}</td>{{/negative}}</tr>
    {{/stocks}}</tbody>
    </table>
    </body>
    </html>
    """)
public record JstachioStocks(List<Stock> stocks) {}
