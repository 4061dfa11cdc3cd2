# Builds the jar, then keeps only it and a Java runtime. Not yet tried on a container engine.
#   docker build -t dateline .
#   docker run -e DATELINE_TELEGRAM_TOKEN=… -v dateline:/data dateline
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY config config
COPY data data
COPY src src
RUN mvn -q -B -Dquick -DskipTests package

FROM eclipse-temurin:17-jre
RUN groupadd --system dateline \
 && useradd --system --gid dateline --no-create-home --home-dir /data dateline \
 && mkdir /data \
 && chown dateline:dateline /data
COPY --from=build /src/target/dateline.jar /opt/dateline/dateline.jar
COPY LICENSE NOTICE /opt/dateline/
USER dateline
ENV DATELINE_STORE=/data/dateline.db
VOLUME /data
WORKDIR /data
ENTRYPOINT ["java", "-Xshare:auto", "-jar", "/opt/dateline/dateline.jar"]
CMD ["serve"]
