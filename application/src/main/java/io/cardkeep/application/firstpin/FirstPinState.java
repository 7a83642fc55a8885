package io.cardkeep.application.firstpin;

import io.cardkeep.domain.firstpin.FirstPinProposal;

/** A proposal's state as a word for lists. */
public enum FirstPinState {
    PENDING,
    APPROVED,
    REJECTED,
    EXPIRED;

    static FirstPinState of(FirstPinProposal proposal) {
        return switch (proposal) {
            case FirstPinProposal.Pending _ -> PENDING;
            case FirstPinProposal.Approved _ -> APPROVED;
            case FirstPinProposal.Rejected _ -> REJECTED;
            case FirstPinProposal.Expired _ -> EXPIRED;
        };
    }
}
