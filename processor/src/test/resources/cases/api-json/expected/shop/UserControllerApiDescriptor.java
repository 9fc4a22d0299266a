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
        "{\"tag\":{\"name\":\"User\",\"description\":\"The users.\"},\"operations\":[",
        "{\"method\":\"GET\",\"path\":\"/users\",\"operation\":{\"tags\":[\"User\"],\"summary\":\"Lists users\",\"operationId\":\"list\",\"responses\":{\"200\":{\"description\":\"OK\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.Page<shop.UserController.User>\"}}}},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"GET\",\"path\":\"/users/{id}\",\"operation\":{\"tags\":[\"User\"],\"summary\":\"Shows a user\",\"operationId\":\"show\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"int64\"}}],\"responses\":{\"200\":{\"description\":\"the user\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"POST\",\"path\":\"/users\",\"operation\":{\"tags\":[\"User\"],\"summary\":\"Adds a user\",\"operationId\":\"add\",\"requestBody\":{\"description\":\"whom to add\",\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"in:shop.UserController.NewUser\"}}},\"x-also-accepts\":[\"application/*+json\"]},\"responses\":{\"201\":{\"description\":\"Created\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.User\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"413\":{\"$ref\":\"#/components/responses/ContentTooLarge\"},\"415\":{\"$ref\":\"#/components/responses/UnsupportedMediaType\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}},",
        "{\"method\":\"PUT\",\"path\":\"/users/{id}/address\",\"operation\":{\"tags\":[\"User\"],\"operationId\":\"move\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"int64\"}}],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"in:shop.UserController.Address\"}}},\"x-also-accepts\":[\"application/*+json\"]},\"responses\":{\"200\":{\"description\":\"OK\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"out:shop.UserController.Address\"}}}},\"400\":{\"$ref\":\"#/components/responses/BadRequest\"},\"404\":{\"$ref\":\"#/components/responses/NotFound\"},\"413\":{\"$ref\":\"#/components/responses/ContentTooLarge\"},\"415\":{\"$ref\":\"#/components/responses/UnsupportedMediaType\"},\"default\":{\"$ref\":\"#/components/responses/Failure\"}}}}",
        "],\"schemas\":{",
        "\"in:shop.UserController.Address\":{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]\"},\"door\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"street\"],\"additionalProperties\":false},",
        "\"in:shop.UserController.Bill#type=Bill\":{\"description\":\"By bill.\",\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"Bill\"},\"address\":{\"$ref\":\"in:shop.UserController.Address\"}},\"required\":[\"type\",\"address\"],\"additionalProperties\":false},",
        "\"in:shop.UserController.Card#type=Card\":{\"description\":\"By card.\",\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"Card\"},\"number\":{\"type\":\"string\",\"minLength\":12,\"maxLength\":19,\"description\":\"the card's number\"}},\"required\":[\"type\",\"number\"],\"additionalProperties\":false},",
        "\"in:shop.UserController.NewUser\":{\"description\":\"A user to be.\",\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":80,\"pattern\":\"[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]\",\"description\":\"the name, as it is shown\",\"examples\":[\"Ada\"]},\"mail\":{\"type\":\"string\",\"format\":\"email\",\"description\":\"where letters go\"},\"age\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":18},\"role\":{\"$ref\":\"in:shop.UserController.Role\",\"default\":\"GUEST\"},\"payment\":{\"anyOf\":[{\"$ref\":\"in:shop.UserController.Payment\"},{\"type\":\"null\"}]}},\"required\":[\"name\",\"mail\",\"age\"],\"additionalProperties\":false},",
        "\"in:shop.UserController.Payment\":{\"description\":\"How users pay.\",\"oneOf\":[{\"$ref\":\"in:shop.UserController.Bill#type=Bill\"},{\"$ref\":\"in:shop.UserController.Card#type=Card\"}],\"discriminator\":{\"propertyName\":\"type\",\"mapping\":{\"Bill\":\"in:shop.UserController.Bill#type=Bill\",\"Card\":\"in:shop.UserController.Card#type=Card\"}}},",
        "\"in:shop.UserController.Role\":{\"description\":\"What a user may do.\\n\\n- `OWNER`: Everything.\\n- `OTHER`: Some_thing \\\\*else\\\\*. **Deprecated:** be a `GUEST`\",\"type\":\"string\",\"enum\":[\"OWNER\",\"GUEST\",\"OTHER\"]},",
        "\"out:shop.UserController.Address\":{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":1,\"pattern\":\"[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]\"},\"door\":{\"type\":[\"string\",\"null\"]}},\"required\":[\"street\",\"door\"]},",
        "\"out:shop.UserController.Bill#type=Bill\":{\"description\":\"By bill.\",\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"Bill\"},\"address\":{\"$ref\":\"out:shop.UserController.Address\"}},\"required\":[\"type\",\"address\"]},",
        "\"out:shop.UserController.Card#type=Card\":{\"description\":\"By card.\",\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"Card\"},\"number\":{\"type\":\"string\",\"minLength\":12,\"maxLength\":19,\"description\":\"the card's number\"}},\"required\":[\"type\",\"number\"]},",
        "\"out:shop.UserController.Page<shop.UserController.User>\":{\"description\":\"Some of many.\",\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"out:shop.UserController.User\"}},\"next\":{\"type\":[\"string\",\"null\"]},\"counts\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\",\"format\":\"int32\"}}},\"required\":[\"items\",\"next\",\"counts\"]},",
        "\"out:shop.UserController.Payment\":{\"description\":\"How users pay.\",\"oneOf\":[{\"$ref\":\"out:shop.UserController.Bill#type=Bill\"},{\"$ref\":\"out:shop.UserController.Card#type=Card\"}],\"discriminator\":{\"propertyName\":\"type\",\"mapping\":{\"Bill\":\"out:shop.UserController.Bill#type=Bill\",\"Card\":\"out:shop.UserController.Card#type=Card\"}}},",
        "\"out:shop.UserController.Role\":{\"description\":\"What a user may do.\\n\\n- `OWNER`: Everything.\\n- `OTHER`: Some_thing \\\\*else\\\\*. **Deprecated:** be a `GUEST`\",\"type\":\"string\",\"enum\":[\"OWNER\",\"GUEST\",\"OTHER\"]},",
        "\"out:shop.UserController.User\":{\"description\":\"A user.\",\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\",\"format\":\"int64\"},\"name\":{\"type\":\"string\"},\"role\":{\"$ref\":\"out:shop.UserController.Role\"},\"since\":{\"type\":\"string\",\"format\":\"date-time\"},\"friends\":{\"type\":\"array\",\"items\":{\"$ref\":\"out:shop.UserController.User\"}},\"payment\":{\"anyOf\":[{\"$ref\":\"out:shop.UserController.Payment\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\"name\",\"role\",\"since\",\"friends\",\"payment\"]}",
        "}}"
    }
)
final class UserControllerApiDescriptor {
  private UserControllerApiDescriptor() {
  }
}
