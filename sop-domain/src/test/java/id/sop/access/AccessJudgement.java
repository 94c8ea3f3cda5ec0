package id.sop.access;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what came of the calls with {@link AccessRules}. */
final class AccessJudgement {

    /** Refusals by which somebody learns that she may not, or that there is no such thing; others are about the state of a record. */
    private static final String NOT_HERS =
            "NotPermitted|NoPosition|PositionsInSeveralOffices|NotYourTurn|NotTheApprover|(?!Mark).*NotFound";

    private final ServiceMatrix matrix;
    private final List<ServiceMatrix.Call> calls;
    private final Map<String, List<String>> findings = new LinkedHashMap<>();

    AccessJudgement(ServiceMatrix matrix) {
        this.matrix = matrix;
        calls = matrix.calls();
        find("neither answered nor refused", matrix.broken().stream());
        find("rules for methods that no service has", staleRules());
        find(
                "not refused",
                calls.stream()
                        .filter(AccessJudgement::mustBeRefused)
                        .filter(ServiceMatrix.Call::isAllowed)
                        .map(AccessJudgement::words));
        find("not answered as what does not exist", tellsThatItExists());
        find("leaks", calls.stream().flatMap(this::leaks));
        find(
                "refused, and yet something changed",
                calls.stream()
                        .filter(call -> !call.isAllowed() && !call.changed().isEmpty())
                        .map(call -> words(call) + " changed " + call.changed()));
        find(
                "changed another office",
                calls.stream()
                        .filter(call -> call.changed().values().stream()
                                .anyMatch(offices -> !offices.equals(
                                        Set.of(String.valueOf(call.account().office())))))
                        .map(call -> words(call) + " changed " + call.changed()));
        find(
                "refused to who may",
                calls.stream()
                        .filter(call -> !call.isAllowed() && may(call))
                        .filter(call -> call.refusal().matches(NOT_HERS))
                        .map(AccessJudgement::words));
        find("allowed to nobody, so that the matrix proves nothing", neverAllowed());
    }

    /** What is wrong, by what kind of wrong it is. */
    Map<String, List<String>> findings() {
        return findings;
    }

    private void find(String what, Stream<String> found) {
        var all = found.distinct().sorted().toList();
        if (!all.isEmpty()) {
            findings.put(what, all);
        }
    }

    private static boolean may(ServiceMatrix.Call call) {
        return isQuestion(call) ? mayAsk(call) : AccessRules.may(call.account(), call.method(), call.thing());
    }

    /** What somebody searches may be anything: who may ask gets an answer, perhaps an empty one. */
    private static boolean isQuestion(ServiceMatrix.Call call) {
        return call.thing().kind().equals(Kind.WORD);
    }

    private static boolean mayAsk(ServiceMatrix.Call call) {
        return call.account().office() != null
                && AccessRules.who(call.method()).may().test(call.account(), call.thing());
    }

    /** Whether a refusal is due, and not only the answer that is given about what does not exist. */
    private static boolean mustBeRefused(ServiceMatrix.Call call) {
        return !may(call)
                && (call.account().office() == null
                        || isQuestion(call)
                        || AccessRules.exists(call.account(), call.thing()));
    }

    /** Calls about what does not exist for the account that are answered otherwise than about what nobody has. */
    private Stream<String> tellsThatItExists() {
        Map<String, ServiceMatrix.Call> absent = matrix.calls().stream()
                .filter(call ->
                        call.thing().office() == null && !call.thing().kind().equals(Kind.NOTHING))
                .collect(Collectors.toMap(AccessJudgement::key, call -> call, (one, other) -> one));
        return matrix.calls().stream()
                .filter(call -> call.account().office() != null && call.thing().office() != null)
                .filter(call -> !call.thing().kind().equals(Kind.CHECK))
                .filter(call -> !AccessRules.exists(call.account(), call.thing()))
                .filter(call -> !sameAs(absent.get(key(call, matrix.world().absent(call.thing()))), call))
                .map(call -> words(call) + " says " + shortened(call.answer()) + " and not "
                        + shortened(absent.get(key(call, matrix.world().absent(call.thing())))
                                .answer()));
    }

    private static boolean sameAs(ServiceMatrix.Call absent, ServiceMatrix.Call call) {
        return absent.isAllowed() == call.isAllowed() && absent.answer().equals(call.answer());
    }

    private static String key(ServiceMatrix.Call call) {
        return key(call, call.thing());
    }

    private static String key(ServiceMatrix.Call call, Thing thing) {
        return call.account().username() + " " + call.method() + " " + System.identityHashCode(thing);
    }

    private Stream<String> leaks(ServiceMatrix.Call call) {
        return call.met().stream()
                .filter(marker -> !AccessRules.mayRead(
                        call.account(), call.service(), matrix.world().markers().get(marker), matrix.accountsByName()))
                .map(marker -> words(call) + " met \"" + marker + "\"");
    }

    private Stream<String> neverAllowed() {
        return matrix.calls().stream().collect(groupingBy(ServiceMatrix.Call::method)).entrySet().stream()
                .filter(method -> method.getValue().stream().noneMatch(ServiceMatrix.Call::isAllowed))
                .map(method -> method.getKey() + ": "
                        + method.getValue().stream()
                                .filter(AccessJudgement::may)
                                .map(call -> words(call) + " " + call.answer())
                                .limit(3)
                                .toList());
    }

    private static Stream<String> staleRules() {
        var known = ServiceMatrix.services().stream()
                .flatMap(service -> ServiceMatrix.methods(service).stream())
                .map(ServiceMatrix.Called::name)
                .collect(Collectors.toSet());
        var stale = new TreeSet<>(AccessRules.methods());
        stale.removeAll(known);
        return stale.stream();
    }

    private static String words(ServiceMatrix.Call call) {
        return call.account().username() + " " + call.method() + " "
                + (call.thing().office() == null ? "" : call.thing().office() + ": ") + call.thing() + " → "
                + (call.isAllowed() ? "allowed" : call.refusal());
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
