package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is asked, and by whatever method: an answer that says something says what it is, so that no browser shows its source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorAnswersIT {

    private static final String REGISTRATION = "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK";

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE");

    private static final List<String> ADDRESSES = List.of(
            "nothing.xhtml",
            "nothing",
            "procedures/run.xhtml?no=2099-9",
            "procedures/run.xhtml?no=nonsense",
            "procedures/confirm.xhtml?run=2099-9",
            "procedures/confirm.xhtml?sop=NONSENSE",
            "letters/register-incoming.xhtml",
            "letters/letter.xhtml?no=2099-9",
            "administration/officers.xhtml",
            "files/nonsense",
            "print/nonsense.pdf",
            "print/calendar.pdf",
            "export/nonsense.csv",
            "paper/nonsense.pdf?no=2099-9",
            "paper/disposition.pdf?no=2099-9",
            "script/nonsense",
            "script/draft",
            "script/session",
            "language",
            "logout",
            "j_security_check",
            "jakarta.faces.resource/nonsense.js.xhtml?ln=sop",
            "health/nonsense",
            "metrics",
            "errors/404.xhtml",
            "errors/500.xhtml");

    private final OfficeAtWork office = new OfficeAtWork();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_answer_by_every_method_says_what_it_is() throws Exception {
        for (String account : List.of("", "pelaksana", "admin")) {
            for (String address : ADDRESSES) {
                for (String method : METHODS) {
                    HttpBrowser browser = account.isEmpty() ? new HttpBrowser() : office.at(account);
                    look(account + " " + method + " " + address, browser.ask(method, address, Map.of()));
                    if (address.equals("logout") && method.equals("POST")) {
                        break;
                    }
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_answer_to_a_form_that_is_sent_wrongly_can_be_read() throws Exception {
        HttpBrowser browser = office.at("pelaksana");
        Map<String, Map<String, String>> forms = new HashMap<>();
        FormOnPage form = new FormOnPage(browser.open(REGISTRATION), "form").press("form:perform");
        forms.put("without its token", without(form, "form-token"));
        forms.put("without a nonce", without(form, "primefaces.nonce"));
        forms.put("without its state", without(form, "jakarta.faces.ViewState"));
        forms.put("with the state of nobody", with(form, "jakarta.faces.ViewState", "1:2"));
        forms.put("with a state that is none", with(form, "jakarta.faces.ViewState", "nonsense"));
        forms.put("as it is", form.fields());
        for (String address : List.of(
                "letters/register-incoming.xhtml",
                "letters/register-incoming.xhtml?sop=NONSENSE",
                "procedures/confirm.xhtml?run=2099-9",
                "administration/officer.xhtml?username=nobody",
                "nothing.xhtml")) {
            for (var sent : forms.entrySet()) {
                HttpResponse<String> answer = browser.send(address, sent.getValue());
                String what = address + " " + sent.getKey();
                look(what, answer);
                assertTrue(answer.statusCode() != 500, () -> what + "\n" + answer.body());
                assertTrue(type(answer).startsWith("text/"), () -> what + ": " + type(answer));
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private void look(String what, HttpResponse<String> answer) {
        if (!answer.body().isEmpty() && type(answer).isEmpty()) {
            wrong.add(what + ": " + answer.statusCode() + " without a type");
        }
        if (answer.statusCode() == 500) {
            wrong.add(what + ": 500");
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static Map<String, String> without(FormOnPage form, String field) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.remove(field);
        return fields;
    }

    private static Map<String, String> with(FormOnPage form, String field, String value) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put(field, value);
        return fields;
    }
}
