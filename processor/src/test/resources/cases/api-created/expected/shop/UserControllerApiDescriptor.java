// Generated from shop.UserController by Squall. Edits are lost.
package shop;

import dev.squall.annotation.link.ApiDescriptor;
import javax.annotation.processing.Generated;

/**
 * The API of {@code shop.UserController}, for the link step.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
@ApiDescriptor(
    abi = 1,
    of = "shop.UserController",
    json = {
        "{\"tag\":{\"name\":\"User\",\"description\":\"Things that are made, with their places.\"},\"operations\":[",
        "{\"method\":\"POST\",\"path\":\"/users/json\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"json\",\"parameters\":[{\"name\":\"name\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"},\"example\":{\"id\":1,\"name\":\"Ada\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"POST\",\"path\":\"/users/page\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"page\",\"parameters\":[{\"name\":\"name\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"text/html\":{\"schema\":{\"type\":\"string\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"POST\",\"path\":\"/users/either\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"either\",\"parameters\":[{\"name\":\"name\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"text/html\":{\"schema\":{\"type\":\"string\"}},\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.UserPage\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"406\":{\"$ref\":\"#/components/responses/NotAcceptable\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"POST\",\"path\":\"/users/vendor\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"vendor\",\"parameters\":[{\"name\":\"name\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"application/vnd.user+json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"406\":{\"$ref\":\"#/components/responses/NotAcceptable\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/perhaps\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"perhaps\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/later\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"later\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/perhaps-later\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"perhapsLater\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/page-later\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"pageLater\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"text/html\":{\"schema\":{\"type\":\"string\"}},\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.UserPage\"}}}},\"406\":{\"$ref\":\"#/components/responses/NotAcceptable\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/perhaps-page\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"perhapsPage\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"text/html\":{\"schema\":{\"type\":\"string\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/perhaps-page-later\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"perhapsPageLater\",\"responses\":{\"201\":{\"description\":\"Created\",\"headers\":{\"Location\":{\"description\":\"Where it is.\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\"}}},\"content\":{\"text/html\":{\"schema\":{\"type\":\"string\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}}",
        "],\"schemas\":{",
        "\"out:shop.UserController.User\":{\"description\":\"A user.\",\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"format\":\"int64\"},\"name\":{\"type\":\"string\"}},\"required\":[\"id\",\"name\"]},",
        "\"out:shop.UserController.UserPage\":{\"description\":\"What is shown of a new user.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}",
        "}}"
    }
)
final class UserControllerApiDescriptor {
  private UserControllerApiDescriptor() {
  }
}
