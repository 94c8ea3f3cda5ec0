package id.sop.clients;

import id.sop.organisation.Caller;
import id.sop.organisation.OfficeDay;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Turns cases into what a page may show of them to one caller: the one place where a group of fields is left out. */
@ApplicationScoped
class ClientViews {

    @Inject
    ClientAccess access;

    @Inject
    ClientGroups groups;

    @Inject
    ClientCases cases;

    @Inject
    Offices offices;

    @Inject
    OfficeDay days;

    /** @throws ClientNotFound if the caller may read nothing of her */
    ClientView view(ClientCase found, Caller caller) {
        var shown = access.of(caller, found);
        if (shown.isEmpty()) {
            throw new ClientNotFound();
        }
        var zone = offices.office(found.office()).zone();
        var today = days.today(found.office());
        var person = found.person();
        var member = found.member();
        var intake = member.intake();
        return new ClientView(
                found.knownAs(),
                found.inAddress(),
                intake.number(),
                intake.run(),
                shown,
                found.state(),
                member.isHeld(),
                person.shownName(),
                person.otherNames(),
                person.sex(),
                person.birth(),
                person.mayBeChild(today),
                person.birthPlace(),
                person.marks(),
                person.region(),
                group(found, shown),
                found.masterNumber(),
                found.workerName(),
                found.workerSince(),
                found.stay().arrivedAt(),
                found.stay().leftAt(),
                allowed(shown, FieldGroup.DOCUMENTS, () -> documents(person, member)),
                allowed(shown, FieldGroup.HEALTH, () -> condition(member)),
                allowed(shown, FieldGroup.LAW, () -> sender(intake.referral())),
                found.agreement().map(ClientViews::agreement),
                member.holds().stream().map(hold -> hold(hold, shown)).toList(),
                person.gaps(),
                milestones(found, zone),
                others(found));
    }

    private static <T> Optional<T> allowed(Set<FieldGroup> shown, FieldGroup group, Supplier<T> read) {
        return shown.contains(group) ? Optional.of(read.get()) : Optional.empty();
    }

    private String group(ClientCase found, Set<FieldGroup> shown) {
        return groups.find(found.office(), found.group())
                .map(group -> shown.contains(FieldGroup.GROUP) ? group.name() : group.neutralName())
                .orElse(found.group());
    }

    private static ClientView.Documents documents(Person person, IntakeMember member) {
        var contact = person.contact();
        return new ClientView.Documents(
                Masked.number(contact.nik()),
                contact.withoutNik(),
                Masked.number(contact.familyCard()),
                contact.religion(),
                contact.maritalStatus(),
                contact.education(),
                contact.address(),
                contact.village(),
                contact.phone(),
                contact.mother(),
                contact.father(),
                contact.guardian(),
                contact.guardianRelation(),
                contact.guardianPhone(),
                member.arrival().belongings(),
                member.arrival().papers(),
                contact.unknownBecause());
    }

    private static ClientView.Condition condition(IntakeMember member) {
        var arrival = member.arrival();
        return new ClientView.Condition(arrival.condition(), arrival.injury(), arrival.need());
    }

    private static ClientView.Sender sender(Referral referral) {
        return new ClientView.Sender(
                referral.kind(),
                referral.sender(),
                referral.contact(),
                referral.phone(),
                referral.letterNumber(),
                referral.letterDate(),
                referral.recordNumber(),
                referral.recordDate(),
                referral.recordMaker(),
                referral.escort());
    }

    private static ClientView.Agreement agreement(ServiceAgreement agreement) {
        return new ClientView.Agreement(
                agreement.number(),
                agreement.signedOn(),
                agreement.from(),
                agreement.until().orElse(null));
    }

    /** Why somebody is held is mostly a matter of her health. */
    private static ClientView.Hold hold(MemberHold hold, Set<FieldGroup> shown) {
        boolean readable = shown.contains(FieldGroup.HEALTH);
        return new ClientView.Hold(
                hold.since(),
                hold.officer().name(),
                readable ? hold.reason() : null,
                hold.reviewOn(),
                hold.decision(),
                readable ? hold.decisionReason() : null,
                hold.decidedAt(),
                hold.decidedBy());
    }

    private static List<ClientView.Milestone> milestones(ClientCase found, ZoneId zone) {
        var intake = found.member().intake();
        var milestones = new ArrayList<ClientView.Milestone>();
        add(milestones, ClientView.Milestone.Kind.ANNOUNCED, intake.announcedOn());
        add(
                milestones,
                ClientView.Milestone.Kind.ARRIVED,
                LocalDate.ofInstant(found.stay().arrivedAt(), zone));
        add(milestones, ClientView.Milestone.Kind.RECORDED, found.member().isRecorded() ? intake.recordOn() : null);
        add(milestones, ClientView.Milestone.Kind.REGISTERED, found.registeredOn());
        add(milestones, ClientView.Milestone.Kind.DEFINITIVE, found.definitiveOn());
        add(milestones, ClientView.Milestone.Kind.IN_SERVICE, found.serviceFrom());
        add(milestones, ClientView.Milestone.Kind.ENDED, found.endedOn());
        return milestones;
    }

    private static void add(List<ClientView.Milestone> milestones, ClientView.Milestone.Kind kind, LocalDate on) {
        if (on != null) {
            milestones.add(new ClientView.Milestone(kind, on));
        }
    }

    private List<ClientView.Other> others(ClientCase found) {
        return cases.of(found.person()).stream()
                .filter(other -> other != found)
                .map(other -> new ClientView.Other(other.knownAs(), other.inAddress(), other.state(), other.begunOn()))
                .toList();
    }
}
