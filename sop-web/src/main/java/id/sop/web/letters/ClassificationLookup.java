package id.sop.web.letters;

import id.sop.letters.ClassificationCodeService;
import id.sop.web.fields.Choice;
import id.sop.web.fields.Lookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Finds a classification code by typing a part of its number or title. */
@Named
@RequestScoped
public class ClassificationLookup implements Lookup {

    private static final int MOST = 20;

    @Inject
    ClassificationCodeService codes;

    @Override
    public List<Choice> search(String typed) {
        return codes.suggest(typed, MOST).stream()
                .map(code -> new Choice(code.code(), code.text()))
                .toList();
    }

    @Override
    public String label(String code) {
        return codes.suggest(code, MOST).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .map(ClassificationCodeService.Code::text)
                .orElse(code);
    }
}
