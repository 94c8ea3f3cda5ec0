package id.sop;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * What the rules of the architecture look at. They are plain tests: Surefire reports nothing of ArchUnit's own engine, not even a violation.
 */
final class Classes {

    static final JavaClasses OF_THE_MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sop");

    private Classes() {}
}
