package id.sop.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The application, and the module that only the tests have. */
final class WithLoans implements ImportOption {

    private final ImportOption application = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return application.includes(location) || location.contains("/id/sop/web/loans/");
    }
}
