# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -ntp -pl web,enkash-sandbox -am package -DskipTests \
    && mv web/target/*-exec.jar app.jar \
    && mv enkash-sandbox/target/*-exec.jar sandbox.jar

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 --user-group --no-create-home cardkeep \
    && install --directory --owner cardkeep --group cardkeep --mode 0700 /state
COPY docker/healthy /usr/local/bin/healthy
USER cardkeep
WORKDIR /state
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"

FROM runtime AS sandbox
COPY --from=build /build/sandbox.jar /opt/sandbox.jar
EXPOSE 9090
HEALTHCHECK --interval=5s --timeout=3s --retries=12 CMD ["healthy", "9091", "/health"]
ENTRYPOINT ["java", "-jar", "/opt/sandbox.jar", "--host", "0.0.0.0", "--state", "/state/sandbox.json"]

FROM runtime AS app
COPY --from=build /build/app.jar /opt/app.jar
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 CMD ["healthy", "8080", "/actuator/health/readiness"]
ENTRYPOINT ["java", "-jar", "/opt/app.jar"]
