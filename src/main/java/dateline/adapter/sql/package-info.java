/**
 * The store as one SQLite file: its schema, its connections, and all SQL of this project.
 *
 * <p>What is stored and what a search promises stands with the port, {@link
 * dateline.fact.FactStore}.
 */
@NullMarked
package dateline.adapter.sql;

import org.jspecify.annotations.NullMarked;
