package io.cardkeep.application.story;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinSetter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The EnKash adapter's side of a PIN: answers as a story says, and tells what it was asked. */
public final class ScriptedPinSetter implements PinSetter {
    private final Queue<Supplier<Result>> script = new ConcurrentLinkedQueue<>();
    private final List<Order> orders = new CopyOnWriteArrayList<>();
    private volatile boolean needsCode;

    /** The next call answers this; without a script EnKash accepts. */
    public void next(Result result) {
        script.add(() -> result);
    }

    public void next(Answer answer) {
        next(new Result.Answered(answer));
    }

    /** During the next call this happens, and then it answers. */
    public void meanwhile(Runnable happens, Answer answer) {
        script.add(() -> {
            happens.run();
            return new Result.Answered(answer);
        });
    }

    public void crashes() {
        script.add(() -> {
            throw new Crash();
        });
    }

    /** From now on a PIN needs a one-time code. */
    public void wantsCodes() {
        needsCode = true;
    }

    @Override
    public boolean needsCode() {
        return needsCode;
    }

    public List<Order> orders() {
        return orders;
    }

    @Override
    public Result setPin(Order order, PinPolicy policy, HolderFacts facts) {
        orders.add(order);
        Supplier<Result> next = script.poll();
        return next == null ? new Result.Answered(new Answer.Accepted()) : next.get();
    }
}
