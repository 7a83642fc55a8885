package io.cardkeep.sandbox.ledger;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The books, changed one piece of work at a time: all of it is done and on disk, or none of it. */
public final class Ledger implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final @Nullable StateFile file;
    private final Effects effects = new Effects();
    private volatile Books books;

    private Ledger(@Nullable StateFile file, Books books) {
        this.file = file;
        this.books = books;
    }

    public static Ledger inMemory() {
        return new Ledger(null, new Books());
    }

    /**
     * Opens the state file, or starts an empty one.
     *
     * @throws StateFileException when another process uses the file, or it cannot be read
     */
    public static Ledger in(Path path) {
        StateFile file = StateFile.open(path);
        try {
            return new Ledger(file, Books.from(file.read()));
        } catch (StateFileException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    public <T> T read(Function<Books, T> work) {
        return work.apply(books);
    }

    /** Runs the work on a copy, which replaces the books only when the work ends without an exception and is stored. */
    public <T> T change(Function<Books, T> work) {
        lock.lock();
        try {
            Books draft = books.copy();
            T result = work.apply(draft);
            if (file != null) {
                file.write(draft.snapshot());
            }
            books = draft;
            effects.append(draft.freshEffects());
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** What the calls did since the start. */
    public Effects effects() {
        return effects;
    }

    /** Empties the books and forgets what was done. */
    public void reset() {
        lock.lock();
        try {
            Books empty = new Books();
            if (file != null) {
                file.write(empty.snapshot());
            }
            books = empty;
            effects.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
