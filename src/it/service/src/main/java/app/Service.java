package app;

import io.github.casualtyfigures.CasualtyExtractor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Service {

  public static void main(String[] args) {
    SpringApplication.run(Service.class, args);
  }

  @Bean
  CasualtyExtractor extractor() {
    return CasualtyExtractor.load();
  }
}
