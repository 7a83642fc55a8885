package io.cardkeep.domain.account;

import io.cardkeep.domain.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A card account to be opened.
 *
 * @param companyName the company's legal name
 * @param ekUser the EnKash user who opens it, for instance {@code EKPBJ8L4}; null to name none
 * @param plan the plan that EnKash gave after onboarding, for instance {@code PMGAZ7L5A}
 * @param email of the company's admin
 * @param mobile of the company's admin, ten digits
 * @param title for people
 */
public record NewCardAccount(
        CompanyId company,
        String companyName,
        @Nullable String ekUser,
        String plan,
        String email,
        String mobile,
        String title,
        AccountType type) {}
