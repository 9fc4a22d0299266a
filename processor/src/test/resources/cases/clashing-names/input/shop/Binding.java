package shop;

import dev.squall.annotation.Convert;

@Convert(BindingConversion.class)
public record Binding(String text) {}
