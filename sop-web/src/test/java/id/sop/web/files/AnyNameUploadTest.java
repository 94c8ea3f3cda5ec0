package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.context.FacesContext;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.model.file.UploadedFile;

class AnyNameUploadTest {

    @Test
    void it_does_not_ask_whether_a_name_could_be_that_of_a_file() throws Exception {
        var check = AnyNameUpload.class.getMethod("validateFilename", FacesContext.class, UploadedFile.class);

        assertEquals(AnyNameUpload.class, check.getDeclaringClass());
    }

    @Test
    void it_stands_in_for_the_field_of_primefaces() throws Exception {
        try (InputStream config = Files.newInputStream(Path.of("src/main/webapp/WEB-INF/faces-config.xml"))) {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(config);

            assertEquals(
                    FileUpload.COMPONENT_TYPE,
                    document.getElementsByTagName("component-type").item(0).getTextContent());
            assertEquals(
                    AnyNameUpload.class.getName(),
                    document.getElementsByTagName("component-class").item(0).getTextContent());
        }
    }
}
