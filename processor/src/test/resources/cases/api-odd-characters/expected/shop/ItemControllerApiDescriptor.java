// Generated from shop.ItemController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApiDescriptor;
import javax.annotation.processing.Generated;

/**
 * The API of {@code shop.ItemController}, for the link step.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApiDescriptor(
    abi = 1,
    of = "shop.ItemController",
    json = {
        "{\"tag\":{\"name\":\"Items\\u2029\",\"description\":\"Items.\"},\"operations\":[",
        "{\"method\":\"GET\",\"path\":\"/items\\u2028/{id:[a-z\\u2029]+}/a\\u2029b\",\"operation\":{\"tags\":[\"Items\\u2029\"],\"operationId\":\"show\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\",\"pattern\":\"^[a-z\\u2029]+$\"}},{\"name\":\"q\\u2028\",\"in\":\"query\",\"schema\":{\"type\":\"string\",\"pattern\":\"^x\\u2028.*$\",\"default\":\"x\\u2028y\"},\"example\":\"x\\u2028e\"},{\"name\":\"l\\u2029\",\"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":3},\"default\":[\"1\\u2028\",\"\\u20292\"]}},{\"name\":\"p\\u2028\",\"in\":\"query\",\"schema\":{\"type\":\"integer\",\"format\":\"int32\",\"maximum\":5}}],\"responses\":{\"200\":{\"description\":\"OK\",\"content\":{\"text/csv\":{\"schema\":{\"type\":\"string\"},\"example\":\"o\\u2029dd\"}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"406\":{\"$ref\":\"#/components/responses/NotAcceptable\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}},\"security\":[{\"key\":[\"read\\u2028\"]}]}},",
        "{\"method\":\"POST\",\"path\":\"/items\\u2028\",\"operation\":{\"tags\":[\"Items\\u2029\"],\"operationId\":\"add\",\"requestBody\":{\"required\":true,\"content\":{\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"pre\\u2028.na\\u2028me\":{\"type\":\"string\",\"maxLength\":9},\"pre\\u2028.o\\u2029n\":{\"type\":\"boolean\",\"default\":false},\"pre\\u2028.tri\\u2028\":{\"type\":\"boolean\"},\"pre\\u2028.f\\u2029ile\":{\"type\":\"string\",\"format\":\"binary\"},\"pre\\u2028.sku\":{\"type\":\"string\",\"x-constraints\":{\"item_controller\":true},\"description\":\"None:\\u2029 {}\",\"default\":\"a\\u2028b\"}},\"required\":[\"pre\\u2028.na\\u2028me\"]}}},\"x-also-accepts\":[\"application/x-www-form-urlencoded\"]},\"responses\":{\"204\":{\"description\":\"Done.\"},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"413\":{\"$ref\":\"#/components/responses/ContentTooLarge\"},\"415\":{\"$ref\":\"#/components/responses/UnsupportedMediaType\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}},\"security\":[{\"key\":[\"read\\u2028\"]}]}},",
        "{\"method\":\"POST\",\"path\":\"/items\\u2028/notes\",\"operation\":{\"tags\":[\"Items\\u2029\"],\"operationId\":\"note\",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"in:shop.ItemController.Note\"}}}},\"responses\":{\"204\":{\"description\":\"Done.\"},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"413\":{\"$ref\":\"#/components/responses/ContentTooLarge\"},\"415\":{\"$ref\":\"#/components/responses/UnsupportedMediaType\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}},\"security\":[{\"key\":[\"read\\u2028\"]}]}}",
        "],\"schemas\":{",
        "\"in:shop.ItemController.Note\":{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\",\"maxLength\":2,\"examples\":[\"a\\u2028\"]},\"pattern\":{\"type\":\"string\",\"pattern\":\"^[a\\u2028]*$\",\"default\":\"a\\u2028\"}},\"required\":[\"text\"],\"additionalProperties\":false}",
        "}}"
    }
)
final class ItemControllerApiDescriptor {
  private ItemControllerApiDescriptor() {
  }
}
