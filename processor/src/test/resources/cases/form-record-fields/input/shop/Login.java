package shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Login(@NotBlank String name, @Size(min = 8) String password, boolean stay) {}
