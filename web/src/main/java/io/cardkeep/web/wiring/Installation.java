package io.cardkeep.web.wiring;

import io.cardkeep.domain.company.CompanyId;
import java.net.URI;

/**
 * This installation of Cardkeep.
 *
 * @param company the company whose credentials the settings carry
 * @param companyName as people read it; the company's id when the settings name none
 * @param publicUrl where people reach it, without a path
 */
public record Installation(CompanyId company, String companyName, URI publicUrl, Mode mode) {
    public boolean overHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** An absolute address for a mail or a printed link. */
    public URI link(String path) {
        return publicUrl.resolve(path);
    }
}
