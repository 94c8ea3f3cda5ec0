package id.sop.web.letters;

import id.sop.letters.ClassificationCodeService;
import id.sop.letters.ClassificationCodeService.Code;
import id.sop.letters.NewClassificationCode;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.Page;
import id.sop.web.lists.Asked;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of classification codes, to which an administrator adds the office's own. */
@Named
@ViewScoped
public class ClassificationsPage implements Serializable {

    private static final String AGAIN = "/letters/classifications?faces-redirect=true&includeViewParams=true";

    @Inject
    ClassificationCodeService codes;

    @Inject
    CurrentCaller current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private String q;
    private String page;
    private String size;
    private Page<Code> list;
    private boolean maintainable;
    private final NewClassificationCode added = new NewClassificationCode();

    /** Reads the codes that the address asks for. */
    public void load() {
        list = codes.page(q, asked.slice());
        maintainable = current.get().may(Right.MAINTAIN_LISTS);
    }

    /** Adds a code of the office. */
    public String add() {
        codes.add(added);
        notices.done("classification.added", added.getCode());
        return AGAIN;
    }

    /** Takes a code of the office out of use, or back into use. */
    public String use(Code code, boolean inUse) {
        codes.use(code.id(), inUse);
        notices.done(inUse ? "classification.in-use-again" : "classification.out-of-use", code.text());
        return AGAIN;
    }

    public Page<Code> getList() {
        return list;
    }

    public boolean isMaintainable() {
        return maintainable;
    }

    public NewClassificationCode getAdded() {
        return added;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
