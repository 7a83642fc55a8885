package io.cardkeep.persistence.company;

import io.cardkeep.domain.company.CompanyId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A port of a store, each of whose methods is one transaction for one company (decision record 3). */
final class Wall implements InvocationHandler {
    private static final Object[] NONE = {};

    private final Object store;
    private final Supplier<CompanyTransactions> transactions;

    Wall(Object store, Supplier<CompanyTransactions> transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        Object[] arguments = given == null ? NONE : given;
        if (method.getDeclaringClass() == Object.class) {
            return call(method, arguments);
        }
        Optional<CompanyId> named = NamedCompany.in(arguments);
        return named.isPresent() ? within(named.get(), method, arguments) : across(method, arguments);
    }

    private @Nullable Object across(Method method, Object[] arguments) throws Throwable {
        Optional<Crossing> crossing = Crossing.of(method);
        if (crossing.isEmpty()) {
            return call(method, arguments);
        }
        Optional<String> lookup = crossing.get().lookup();
        if (lookup.isEmpty()) {
            return eachInTurn(method, arguments);
        }
        Optional<CompanyId> found = transactions.get().of(lookup.get(), arguments[0]);
        return found.isPresent() ? within(found.get(), method, arguments) : Optional.empty();
    }

    private Object eachInTurn(Method method, Object[] arguments) throws Throwable {
        List<Object> answers = new ArrayList<>();
        for (CompanyId company : transactions.get().all()) {
            Object answer = within(company, method, arguments);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return Gathered.of(method.getReturnType(), answers, arguments);
    }

    private @Nullable Object within(CompanyId company, Method method, Object[] arguments) throws Throwable {
        return transactions.get().within(company, () -> call(method, arguments));
    }

    private @Nullable Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
