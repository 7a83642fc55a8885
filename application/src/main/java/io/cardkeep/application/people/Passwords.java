package io.cardkeep.application.people;

/** What passwords are checked by, and chosen by. */
public record Passwords(CheckPassword check, NewPasswords fresh) {}
