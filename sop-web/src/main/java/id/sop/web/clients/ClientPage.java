package id.sop.web.clients;

import id.sop.clients.ClientRegister;
import id.sop.clients.ClientView;
import id.sop.clients.persons.Age;
import id.sop.clients.persons.Regions;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** One client, as far as the reader may read her. */
@Named
@ViewScoped
public class ClientPage implements Serializable {

    @Inject
    transient ClientRegister register;

    @Inject
    transient Words words;

    @Inject
    transient FrameContents frame;

    @Inject
    transient Clock clock;

    private String no;
    private ClientView client;
    private String nik;

    /** Opens the client, which is traced. */
    public void load() {
        if (client == null) {
            client = register.open(no);
        }
    }

    /** Shows the number of the civil registry until the page is left; that is traced. */
    public void reveal() {
        nik = register.revealNik(client.address());
    }

    /** As the papers say it where it was revealed, else masked. */
    public String getNik() {
        return nik == null ? client.documents().map(ClientView.Documents::nik).orElse(null) : nik;
    }

    public boolean isRevealed() {
        return nik != null;
    }

    /** How old she is today: 16 tahun, ±16 tahun, 15–17 tahun; empty where nothing is known of her birth. */
    public String getAge() {
        var today = LocalDate.now(clock.withZone(frame.zone()));
        return client.birth().map(birth -> inWords(birth.ageOn(today))).orElse("");
    }

    private String inWords(Age age) {
        return words.of("client.age." + age.kind(), age.years(), age.youngest(), age.oldest());
    }

    /** When she was born, as far as it is known. */
    public Object getBorn() {
        return client.birth()
                .map(birth -> birth.isExact()
                        ? birth.earliest()
                        : words.of("client.born-between", birth.earliest(), birth.latest()))
                .orElse(null);
    }

    /** The regency or city from which she comes. */
    public String getRegion() {
        return Regions.ofIndonesia().nameOf(client.region());
    }

    public ClientView getClient() {
        return client;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
