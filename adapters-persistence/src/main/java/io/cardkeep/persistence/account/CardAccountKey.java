package io.cardkeep.persistence.account;

import jakarta.persistence.Embeddable;

@Embeddable
record CardAccountKey(String companyId, String id) {}
