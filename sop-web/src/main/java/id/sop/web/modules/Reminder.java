package id.sop.web.modules;

/**
 * What somebody should see to though it is no task, said above the tasks.
 *
 * @param key the key of the sentence; {@code .help} has what to do
 * @param about the argument of both, and of the link
 * @param link the key of the link's text
 * @param page the address to which it leads
 */
public record Reminder(String key, String about, String link, String page) {}
