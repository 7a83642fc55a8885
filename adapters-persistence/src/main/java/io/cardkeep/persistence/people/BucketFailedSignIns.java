package io.cardkeep.persistence.people;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.FailedSignIns;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** A bucket of tokens for each place, in PostgreSQL: each failure takes one, and they come back over an hour. */
@Component
final class BucketFailedSignIns implements FailedSignIns {
    private static final BucketConfiguration LIMIT = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WITHIN))
            .build();

    /** A bucket that is full again says nothing, so a few of those are cleared away with each failure. */
    private static final int CLEARED_AT_ONCE = 20;

    private final DataSource database;

    BucketFailedSignIns(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean areTooMany(Origin from, Instant now) {
        return place(from)
                .filter(place -> buckets(now).getProxy(place, () -> LIMIT).getAvailableTokens() == 0)
                .isPresent();
    }

    @Override
    public void count(Origin from, Instant now) {
        place(from).ifPresent(place -> {
            PostgreSQLSelectForUpdateBasedProxyManager<String> buckets = buckets(now);
            buckets.getProxy(place, () -> LIMIT).tryConsume(1);
            buckets.removeExpired(CLEARED_AT_ONCE);
        });
    }

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets(Instant now) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("failed_sign_in")
                .idColumn("place")
                .stateColumn("bucket")
                .expiresAtColumn("full_at")
                .clientClock(new At(now))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** An address of IPv4, or the network of 64 bits that a household or an office has of IPv6; empty for no address. */
    private static Optional<String> place(Origin from) {
        try {
            InetAddress address = InetAddress.ofLiteral(from.address());
            return Optional.of(
                    address instanceof Inet6Address
                            ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                            : address.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private record At(Instant now) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(now.toEpochMilli(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
