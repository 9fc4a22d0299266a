package tools.jackson.databind;

public abstract class JsonNode {}
