package shop;

import dev.squall.annotation.Route;

@Route("/books")
final class BookController implements Catalog {}
