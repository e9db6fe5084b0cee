import type { MessageTexts } from "../../messages-shape.ts";

export const said: MessageTexts["message"] = {
  "sign-in-code-again": "This sign-in has ended. Get a new code and sign in again.",
  "identity-check-expired": "The code has run out. See whether you are signed in already; if not, get a new one.",
  "page-out-of-date":
    "This page has been open too long for the tax bureau. Enter it again from the menu; if that does not help, sign in again.",
  "identity-time-unknown": "The tax bureau cannot find when you were last identified. Sign in again.",
  "session-expired":
    "Nothing was done for too long, and the sign-in ran out. After signing in, first see whether the last invoice was issued.",
  "signed-in-elsewhere":
    "The same account signed in elsewhere, which ends the session here. Ask colleagues and look for invoicing robots; each person and each program needs an account of its own.",
  "sign-in-request-failed":
    "The tax bureau's sign-in service is unstable at the moment; it is not your network. Try again in a few minutes.",
  "phone-not-known":
    "The tax bureau does not know this telephone number. Sign in with your ID number; the telephone can be linked afterwards in the account centre.",
  "app-signed-in-as-other":
    "The tax app is in your personal identity, or in another company. Switch to this company in the app, then scan again.",
  "no-link-to-company":
    "The tax bureau finds no link between you and this company, or it is disabled. The legal or finance person adds you in the account centre; you confirm it as a natural person.",
  "link-to-company-expired":
    "Your authorisation for this company has run out. The legal or finance person renews it; you confirm it as a natural person.",
  "no-right-to-function":
    "Your role does not include this function. Ask the legal or finance person for the role that issues or queries invoices.",
  "identity-level-too-low":
    "This function needs a higher level of identification. Do a face or bank card check in the account centre.",
  "face-check-failed":
    "Your face was not matched. Update the tax app and try in better light; if it keeps failing, try the next day or have your photo taken again at the tax office.",
  "face-check-needed": "The tax bureau wants to be sure that it is you. Do the face check in the tax app.",
  "may-have-issued": "The tax bureau did not say clearly: the invoice may exist. Look first, do not press Issue again.",
  "already-issued":
    "The tax bureau says that this invoice has been issued. Find it among the issued invoices; do not issue another.",
  "still-issuing":
    "Your last submission is still being worked on. Wait 30 minutes and look before you decide; do not change the serial number to issue anew.",
  "bureau-gave-no-data":
    "The tax bureau's system gave no result; it is not your network. If it came when you pressed Issue, the invoice may exist: look among the issued invoices first.",
  "bureau-request-failed":
    "The tax bureau's system cannot do it at the moment. If it came when you pressed Issue, see first whether the invoice exists, then try later.",
  "bureau-internal-error":
    "An error inside the tax bureau's system. Try later. With a credit note, check that its type is the right one.",
  "quota-used-up":
    "This month's invoice quota is used up. Apply for more in the digital tax account; the tax office in charge decides.",
  "credit-suspended":
    "The tax bureau has suspended this company's invoicing credit. Contact the tax office in charge; trying again does not help.",
  "taxpayer-number-not-received":
    "Mostly too many lines at once (more than 2000), or one field is wrong. Split the invoice and try again.",
  "field-check-failed":
    "A field does not follow the tax bureau's rules. Issue urgent ones by hand on the website; with software, send the exact text to its vendor.",
  "red-letter-not-found":
    "The tax bureau's books are not in step yet and the original invoice is not found. Try again in some hours or the next day.",
  "visits-look-abnormal":
    "The tax bureau sees too many visits from your organisation. Stop for 10 to 30 minutes; switch off or slow down programs that issue or download by themselves.",
  "too-many-requests": "That was too fast. Wait a few minutes, and do not keep reloading.",
  "query-by-month": "Only one month at a time can be queried. Let both dates lie in the same month.",
  "queue-too-long": "Too many people right now, the queue is full. Come back in 5 to 10 minutes.",
  "site-busy":
    "Many people are at work; it is not your network. It is much faster away from the last filing days and the morning peak.",
  "being-serviced":
    "The tax bureau is servicing its system. Wait until it is over; another computer or network does not help.",
  "serviced-until": "The notice says how long the site is closed. Come back then, and get your papers ready meanwhile.",
  "regional-verification-unstable":
    "The verification service of the issuing region is unstable. Try again later, or by hand on the verification platform.",
  "regional-verification-stopped":
    "The issuing region has stopped its verification service; others are not affected. Try the next day.",
  "certificate-service-not-installed":
    "The page does not find the certificate driver. It may not be installed or running, or the browser blocks it: if the address bar asks about the local network, allow it.",
  "print-service-not-found":
    "The print program was not found. The invoice exists and is not affected; download the PDF and print that.",
  "activex-not-created":
    "This page needs an old component (ActiveX). Install the invoicing software's component and open the page in the IE mode of Edge.",
  "browser-not-supported":
    "The browser is too old or runs in compatibility mode. Use a current Edge or Chrome; switch others to their fast mode.",
  "certificate-wrong-pin":
    "The certificate's PIN is wrong. Stop trying: after a few attempts it locks, and only the tax office can unlock it. Ask who changed it.",
  "certificate-void":
    "This digital certificate is void. Take the disk or key and your ID to the tax office for a new one.",
  "certificate-reported-lost":
    "This digital certificate was reported lost. If it was found, the tax office lifts that; if not, get a new one.",
  "certificate-state-unknown":
    "The tax bureau cannot tell this certificate's state. Try again later; if it stays, ask the tax office.",
  "client-stopped-by-certificate":
    "The program stopped its connection because of a certificate error and will not connect until it is restarted. Plug the disk in again, check the server address, restart.",
  "client-address-empty":
    "The server address or the proxy in the program is wrong. Check it in its upload settings and press Test.",
  "client-upload-unreachable":
    "The program cannot reach the tax bureau's upload server. Press Test; if it fails, check the address and have IT open its port.",
  "client-got-empty-answer":
    "The tax bureau answered the program with nothing, mostly because it is busy. Try later; updates can be installed by hand.",
  "client-signing-server-failed":
    "The tax bureau's signing server did not answer properly. Try later, or plug in the disk as it says.",
  "client-update-failed":
    "The program could not update itself. Get the update package from the tax bureau or your service provider and install it by hand.",
  "client-message-format":
    "The program is too old for the tax bureau. Install the newest version over it; data stays, but make a backup first.",
  "client-not-reported":
    "This month has not been reported yet, so the program may not issue. Report, file and clear the disk first.",
  "client-past-deadline":
    "The deadline for issuing has passed, so the program may not issue. Report and clear the disk; if that is done, ask the service provider.",
  "vendor-sign-in-timeout":
    "The software took too long to sign in for you; it is not your cable. Choose another way of signing in, or ask its vendor.",
  "vendor-account-wrong":
    "The software's credentials do not fit its platform. IT checks client id, key and environment (test or live), or asks the vendor.",
  "egress-not-filed":
    "Your organisation's address on the internet is not the one filed with the tax bureau. IT finds the present address, then files it or goes back to the old line.",
  "download-still-processing":
    "The tax bureau is still making the file. The software fetches it again by itself; look later.",
  "disk-operation-failed":
    "The software cannot talk to the tax disk or key. Plug it in again and see whether the helper program is running.",
  "code-does-not-come":
    "Wait 60 seconds and press once more. One number gets about 20 codes a day; if it is urgent, sign in by scanning with the tax app.",
  "thrown-out-often":
    "Mostly the same account is signed in elsewhere. Ask colleagues and look for robots; each needs its own account.",
  "no-invoicing-menu":
    "Mostly the identity you signed in with may not issue. See whether the company is chosen at the top right, then ask the legal or finance person for the role.",
  "blank-account-page":
    "Mostly the browser is too old or has kept old content. Clear this site's cache, then use a current Edge or Chrome.",
  "invoice-not-found-today":
    "An invoice can mostly be verified the day after it was issued. Check number, date and amount first.",
  "etax-40001":
    "The tax program cannot reach Indonesia's tax server. Check in this order: network, proxy in the program, security software, certificate validity, this computer's clock.",
  "etax-40002":
    "The certificate is damaged or expired, or the passphrase is wrong. Download it again and enter it anew.",
  "djp-certificate":
    "The certificate was not found, or the browser kept an old passphrase. Clear the cache and upload the certificate again.",
  "reached-maximum-capacity":
    "The site is full, as on filing deadlines. Come back later, or use another of its entrances.",
  "autofirma-not-found":
    "The page does not find the signing program AutoFirma. Install and start it, then see whether the browser blocks it.",
};
