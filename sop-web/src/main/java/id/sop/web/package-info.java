/** The frame of the pages: who is signed in, language, words, messages, refusals, files, keys of the address. Knows no letter and no client. */
package id.sop.web;
