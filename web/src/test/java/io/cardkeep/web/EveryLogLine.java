package io.cardkeep.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Hears everything that anyone logs at any level, whether through SLF4J or the JDK, with arguments, context and stack
 * trace; the usual appenders go on writing what they usually write, to where it can be read afterwards.
 */
public final class EveryLogLine implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger javaRoot = java.util.logging.Logger.getLogger("");
    private final Level usual = root.getLevel();
    private final java.util.logging.Level javaUsual = javaRoot.getLevel();
    private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
    private final Consumer<ILoggingEvent> hearer;
    private final Ear ear = new Ear();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private EveryLogLine(Consumer<ILoggingEvent> hearer) {
        this.hearer = hearer;
    }

    /** From now on, until it is closed. */
    public static EveryLogLine heardBy(Consumer<ILoggingEvent> hearer) {
        EveryLogLine lines = new EveryLogLine(hearer);
        lines.listen();
        return lines;
    }

    /** All that an event holds. */
    public static String text(ILoggingEvent event) {
        String trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return String.join(
                " ",
                event.getLoggerName(),
                event.getThreadName(),
                event.getFormattedMessage(),
                Arrays.deepToString(event.getArgumentArray()),
                event.getMDCPropertyMap().toString(),
                String.valueOf(event.getKeyValuePairs()),
                trace);
    }

    /** What the usual appenders, and anybody else, printed meanwhile. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void listen() {
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.forEach(root::detachAppender);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        ear.start();
        root.addAppender(ear);
        root.setLevel(Level.TRACE);
        javaRoot.setLevel(java.util.logging.Level.ALL);
    }

    @Override
    public void close() {
        javaRoot.setLevel(javaUsual);
        root.setLevel(usual);
        root.detachAppender(ear);
        appenders.forEach(root::addAppender);
        System.setOut(out);
        System.setErr(err);
    }

    private final class Ear extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            hearer.accept(event);
            if (event.getLevel().isGreaterOrEqual(usual)) {
                appenders.forEach(appender -> appender.doAppend(event));
            }
        }
    }
}
