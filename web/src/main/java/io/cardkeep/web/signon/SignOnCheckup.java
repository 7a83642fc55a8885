package io.cardkeep.web.signon;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the single sign-on tells of itself what has to be known; nobody is sent there. */
final class SignOnCheckup implements Checkup {
    private final @Nullable Supplier<Discovery> discovery;

    /**
     * Of one provider.
     *
     * @param discovery gives one that has asked nothing yet; null while the company has no provider
     */
    SignOnCheckup(@Nullable Supplier<Discovery> discovery) {
        this.discovery = discovery;
    }

    /** Tells where the provider has to send browsers back to. */
    @Override
    public List<Remark> look() {
        if (discovery == null) {
            return List.of(Remark.notLookedAt(Topic.SINGLE_SIGN_ON, "CARDKEEP_SSO_ISSUER"));
        }
        Discovery fresh = discovery.get();
        try {
            fresh.registration();
            return List.of(Remark.good(Topic.SINGLE_SIGN_ON, fresh.callback()));
        } catch (ProviderSilent silent) {
            return List.of(Remark.bad(Topic.SINGLE_SIGN_ON, List.of("CARDKEEP_SSO_ISSUER")));
        }
    }
}
