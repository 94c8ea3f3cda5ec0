/** What every room says and asks with: words and language, messages, the contents of the frame, addresses that name nothing, answers to scripts. */
package id.sop.web.shared;
