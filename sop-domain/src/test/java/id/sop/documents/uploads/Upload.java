package id.sop.documents.uploads;

import id.sop.shared.DomainException;
import java.util.function.Supplier;

/**
 * A file of the corpus and what must become of it.
 *
 * @param refusal how it is refused; null if it is accepted
 * @param keptAs the name under which it is accepted; null if that does not matter
 * @param gone what may not be left in the file that is stored; null if nothing is looked for
 */
record Upload(
        String what,
        String name,
        Supplier<byte[]> content,
        Class<? extends DomainException> refusal,
        String keptAs,
        byte[] gone) {

    static Upload refused(
            Class<? extends DomainException> refusal, String what, String name, Supplier<byte[]> content) {
        return new Upload(what, name, content, refusal, null, null);
    }

    static Upload accepted(String what, String name, Supplier<byte[]> content) {
        return new Upload(what, name, content, null, null, null);
    }

    /** Accepted, because what is stored holds nothing of what was put into it. */
    static Upload cleaned(String what, String name, byte[] gone, Supplier<byte[]> content) {
        return new Upload(what, name, content, null, null, gone);
    }

    static Upload keptAs(String keptAs, String what, String name, Supplier<byte[]> content) {
        return new Upload(what, name, content, null, keptAs, null);
    }

    /** What the check makes of it; empty if that is what must be. */
    String wrong(FileCheck check) {
        try {
            var stored = check.check(name, content.get());
            if (refusal != null) {
                return "accepted, not " + refusal.getSimpleName();
            }
            if (keptAs != null && !keptAs.equals(stored.name())) {
                return "kept as " + stored.name() + ", not as " + keptAs;
            }
            return gone != null && FileStructure.contains(stored.content(), gone, 0) ? "not cleaned" : "";
        } catch (DomainException refused) {
            return refusal != null && refusal.isInstance(refused) ? "" : "refused: " + refused.getMessage();
        }
    }
}
