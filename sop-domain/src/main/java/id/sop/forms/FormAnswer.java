package id.sop.forms;

import java.util.List;

/**
 * How a form was answered when it took effect.
 *
 * @param address where it led, a path of this application with its query string
 * @param said what the officer was told
 */
public record FormAnswer(String address, List<Said> said) {

    public FormAnswer {
        said = List.copyOf(said);
    }

    /** A sentence on the page. @param warning whether something should be looked at, not only known */
    public record Said(boolean warning, String sentence) {}
}
