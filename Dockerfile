# Builds the jar, then keeps only it, its native libraries and a Java runtime.
#   docker build -t dateline .
#   docker run -e DATELINE_TELEGRAM_TOKEN=… -v dateline:/data dateline
# It runs as nobody in particular and writes to /data and /tmp only, so that all else may be closed to it:
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -e … -v dateline:/data dateline
ARG BUILD_IMAGE=maven:3-eclipse-temurin-17
ARG RUN_IMAGE=eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY pom.xml ./
COPY config config
COPY data data
COPY src src
RUN mvn -q -B -Dquick -DskipTests package
# Native libraries beside the jar: Java would unpack them into a directory that must allow programs.
RUN case "$(uname -m)" in \
      aarch64) sqlite=aarch64 onnx=linux-aarch64 ;; \
      *) sqlite=x86_64 onnx=linux-x64 ;; \
    esac \
 && mkdir -p /native/unpacked \
 && cd /native/unpacked \
 && jar xf /src/target/dateline.jar "org/sqlite/native/Linux/$sqlite" "ai/onnxruntime/native/$onnx" \
 && find . -name '*.so' -exec mv {} /native/ ';' \
 && rm -r /native/unpacked

FROM ${RUN_IMAGE}
RUN groupadd --system --gid 10001 dateline \
 && useradd --system --uid 10001 --gid dateline --no-create-home --home-dir /data dateline \
 && mkdir /data \
 && chown dateline:dateline /data
COPY --from=build /native /opt/dateline/native
COPY --from=build /src/target/dateline.jar /opt/dateline/dateline.jar
COPY LICENSE NOTICE /opt/dateline/
USER 10001:10001
ENV DATELINE_STORE=/data/dateline.db
VOLUME /data
WORKDIR /data
# As in the launcher: the memory that an article or a rush of questions took is given back.
ENTRYPOINT ["java", "-Xshare:auto", "-XX:+UseSerialGC", "-Xms64m", "-XX:MaxNewSize=32m", "-XX:MinHeapFreeRatio=10", \
  "-XX:MaxHeapFreeRatio=30", "-XX:-ShrinkHeapInSteps", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", \
  "-Dorg.sqlite.lib.path=/opt/dateline/native", "-Donnxruntime.native.path=/opt/dateline/native", \
  "-jar", "/opt/dateline/dateline.jar"]
CMD ["serve"]
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s --retries=3 \
  CMD ["java", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", \
    "-Dorg.sqlite.lib.path=/opt/dateline/native", "-jar", "/opt/dateline/dateline.jar", "doctor", "--bot"]
