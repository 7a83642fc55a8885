package io.cardkeep.web.signin;

/**
 * The company's single sign-on; when such a bean exists, pages offer it.
 *
 * @param name what people call it
 */
public record SignOnOffer(String name) {}
