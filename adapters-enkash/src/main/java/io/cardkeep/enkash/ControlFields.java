package io.cardkeep.enkash;

import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.control.UsageControls;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How "Card Usage Controls" and "Get Card Usage Limits" spell a card's controls. */
final class ControlFields {
    private ControlFields() {}

    static String name(Channel channel) {
        return switch (channel) {
            case POS -> "posAllowed";
            case ONLINE -> "onlineAllowed";
            case CONTACTLESS -> "contactlessAllowed";
            case ATM -> "atmAllowed";
            case INTERNATIONAL -> "internationalAllowed";
        };
    }

    /** {@code contactLess} has a capital L here, and none in {@code contactlessAllowed}. */
    static String name(Limit limit) {
        return switch (limit) {
            case PER_TRANSACTION -> "perTxnLimit";
            case DAILY -> "dtd";
            case MONTHLY -> "mtd";
            case YEARLY -> "ytd";
            case DAILY_COUNT -> "dtdCount";
            case MONTHLY_COUNT -> "mtdCount";
            case YEARLY_COUNT -> "ytdCount";
            case POS_DAILY -> "posDailyLimit";
            case POS_DAILY_COUNT -> "posDailyLimitCount";
            case ONLINE_DAILY -> "ecomDailyLimit";
            case ONLINE_DAILY_COUNT -> "ecomDailyLimitCount";
            case CONTACTLESS_DAILY -> "contactLessDailyLimit";
            case CONTACTLESS_DAILY_COUNT -> "contactLessDailyLimitCount";
        };
    }

    /** Empty when it is no object, or a limit is there that cannot be read: a limit left out would look like none. */
    static Optional<UsageControls> read(JsonNode payload) {
        if (!payload.isObject()) {
            return Optional.empty();
        }
        Fields fields = new Fields(payload);
        Map<Channel, Boolean> channels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            fields.flag(name(channel)).ifPresent(on -> channels.put(channel, on));
        }
        Map<Limit, BigDecimal> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            if (isSet(payload.path(name(limit)))) {
                Optional<BigDecimal> value = value(fields, limit);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                limits.put(limit, value.get());
            }
        }
        return Optional.of(new UsageControls(channels, limits));
    }

    /** The page's schema shows {@code {"present":false}}, an unset {@code JsonNullable} written out by mistake. */
    static boolean isSet(JsonNode field) {
        boolean absent = field.isObject()
                && field.path("present").isBoolean()
                && !field.path("present").booleanValue();
        boolean blank = field.isString() && field.stringValue().isBlank();
        return !field.isMissingNode() && !field.isNull() && !absent && !blank;
    }

    private static Optional<BigDecimal> value(Fields fields, Limit limit) {
        return fields.money(name(limit))
                .map(money -> money.rupees())
                .filter(value -> value.signum() >= 0)
                .filter(value -> !limit.isCount() || value.stripTrailingZeros().scale() <= 0)
                .map(value -> limit.isCount() ? value.setScale(0) : value);
    }
}
