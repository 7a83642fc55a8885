package io.cardkeep.web.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each job rests between two runs ({@code cardkeep.jobs.*}). Whether this node runs any is
 * {@code db-scheduler.enabled}.
 */
@ConfigurationProperties("cardkeep.jobs")
record JobSettings(@DefaultValue("30s") Duration settleAbandoned) {}
