package io.confingy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page of a diff looks: light and dark, wide and narrow. */
final class DiffStyle {

  static final String CSS =
      """
      :root {
        color-scheme: light dark;
        --back: #ffffff; --panel: #f6f7f9; --text: #1c2128; --quiet: #57606a; --line: #d0d7de;
        --added: #116329; --removed: #a40e26; --changed: #7a4a00; --moved: #0b5394; --other: #6639a6;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --back: #14171c; --panel: #1d2128; --text: #e6e8eb; --quiet: #a4adb8; --line: #3a414b;
          --added: #6fdd8b; --removed: #ff9a91; --changed: #f0c05a; --moved: #85c0ff; --other: #cfa8ff;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 75rem;
        background: var(--back); color: var(--text);
        font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      }
      h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
      h2 { margin: 0; padding: .6rem .9rem; font-size: 1rem; font-weight: 600; }
      p { margin: 0; }
      code {
        font: .9rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
        overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: isolate;
      }
      .quiet { color: var(--quiet); font-weight: 400; }
      .counts { display: flex; flex-wrap: wrap; gap: .4rem .6rem; margin: .9rem 0 0; padding: 0; list-style: none; }
      .counts li { padding: .1rem .7rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--panel); }
      section { margin-top: 1.5rem; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; }
      section h2 { background: var(--panel); border-bottom: 1px solid var(--line); }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; }
      th, td { padding: .45rem .9rem; text-align: left; vertical-align: top; font-weight: 400; }
      thead th { color: var(--quiet); font-size: .85rem; }
      tbody tr { border-top: 1px solid var(--line); }
      .kind { width: 11rem; }
      .place { width: 24%; }
      td.kind { font-weight: 600; }
      .sign { display: inline-block; width: 1.2em; font-family: ui-monospace, Menlo, Consolas, monospace; }
      .added { color: var(--added); }
      .removed { color: var(--removed); }
      .changed { color: var(--changed); }
      .moved { color: var(--moved); }
      .other { color: var(--other); }
      @media (max-width: 40rem) {
        body { padding: 1rem .75rem 3rem; }
        table, tbody, tr, th, td { display: block; width: auto; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        tbody tr { padding: .5rem 0; }
        tbody th.place, td, td.kind { width: auto; padding: .1rem .9rem; }
        td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
        td.none { display: none; }
      }
      @media print { section { break-inside: avoid; } }
      """;

  private DiffStyle() {}

  /** Returns what a page that allows this style, and nothing else, says of it. */
  static String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new InternalConfingyException("This Java has no SHA-256.", e);
    }
  }
}
