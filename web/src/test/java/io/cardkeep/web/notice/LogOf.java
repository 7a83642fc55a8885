package io.cardkeep.web.notice;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.cardkeep.web.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Listens to what a class logs, or to everything. */
final class LogOf implements AutoCloseable {
    private final Logger logger;
    private final Lines lines = new Lines();

    private LogOf(Logger logger) {
        this.logger = logger;
        lines.start();
        logger.addAppender(lines);
    }

    static LogOf everything() {
        return new LogOf((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
    }

    /** With stack traces' messages, since they are logged too. */
    List<String> lines() {
        return List.copyOf(lines.texts);
    }

    String line(String part) {
        return Deadline.within(Duration.ofSeconds(20)).until("log line with “" + part + "”", () -> find(part));
    }

    private Optional<String> find(String part) {
        return lines.texts.stream().filter(line -> line.contains(part)).findFirst();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        lines.stop();
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            texts.add(event.getLevel() + " " + event.getFormattedMessage() + thrown(event));
        }

        private static String thrown(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            return thrown == null ? "" : " " + thrown.getClassName() + ": " + thrown.getMessage();
        }
    }
}
