package id.sop.forms;

import id.sop.organisation.Caller;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A form that took effect: the account that sent it, its token, and how it was answered. */
@Entity
@Table(name = "sent_form")
class SentForm {

    @EmbeddedId
    private Key key;

    private String office;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Lob
    private String address;

    @ElementCollection
    @CollectionTable(
            name = "sent_form_notice",
            joinColumns = {
                @JoinColumn(name = "username", referencedColumnName = "username"),
                @JoinColumn(name = "token", referencedColumnName = "token")
            })
    @OrderColumn(name = "position_in_list")
    private List<Notice> notices = new ArrayList<>();

    protected SentForm() {}

    SentForm(Caller caller, String token, Instant sentAt) {
        key = new Key(caller.username(), token);
        office = caller.office();
        this.sentAt = sentAt;
    }

    void answeredWith(FormAnswer answer) {
        address = answer.address();
        answer.said().forEach(said -> notices.add(new Notice(said)));
    }

    FormAnswer answer() {
        return new FormAnswer(address, notices.stream().map(Notice::said).toList());
    }

    /** Account and token: a token that another account sends is another form. */
    @Embeddable
    static class Key implements Serializable {

        private String username;
        private String token;

        protected Key() {}

        Key(String username, String token) {
            this.username = username;
            this.token = token;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.username.equals(username) && that.token.equals(token);
        }

        @Override
        public int hashCode() {
            return Objects.hash(username, token);
        }
    }

    /** A sentence of the answer. */
    @Embeddable
    static class Notice {

        private boolean warning;

        @Lob
        private String sentence;

        protected Notice() {}

        Notice(FormAnswer.Said said) {
            warning = said.warning();
            sentence = said.sentence();
        }

        FormAnswer.Said said() {
            return new FormAnswer.Said(warning, sentence);
        }
    }
}
