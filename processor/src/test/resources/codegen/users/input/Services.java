package users;

/** What the application has. */
public record Services(Users users) {}
